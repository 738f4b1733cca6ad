// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import org.fairlead.workbench.Messages;

/** The safe-harbor matrix, element by element. */
public class SafeHarborPage extends PackPage {
    public static final String ID = "org.fairlead.workbench.safeHarbor";
    public static final String PACK = "us-safe-harbor";

    public SafeHarborPage() {
        super("safeHarbor", Messages.safeHarbor, PACK);
    }
}
