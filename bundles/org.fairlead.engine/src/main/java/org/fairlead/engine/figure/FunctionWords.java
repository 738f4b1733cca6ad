// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Set;

/** Words of English that hold sentences together and name nothing. */
final class FunctionWords {
    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("a an the this that these those our your their its his her my we you they it he she i us them of in on at to for from with by as and or but so if "
                            + "than then also which who whom whose what when where how there here is are was were be been being am has have had do does did will would "
                            + "shall should can could may might must not no nor about around roughly approximately nearly over under above below between within into "
                            + "out up down off per during while after before since until because due compared versus vs reached was came were stood up very more most "
                            + "much many some any all both each every other such only just now already again still even well s re ve ll d m t let me please thank thanks okay "
                            + "yes new including include includes included through across against among along like actually really kind sort lot bit overall "
                            + "increased decreased grew grown rose fell declined increase decrease growth decline representing represents represented accounting "
                            + "accounted accounts contributed driven drove generated generate reported report reporting delivered deliver achieved achieve posted saw "
                            + "see seen had expect expected expects believe think said say says mentioned given giving")
                    .split(" ")));

    private FunctionWords() {}

    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
