// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import org.fairlead.workbench.Messages;

/** What was said of measures outside the accounting standards: each rule with its elements and the words that were found. */
public class NonGaapPage extends PackPage {
    public static final String ID = "org.fairlead.workbench.nonGaap";

    public NonGaapPage() {
        super("nonGaap", Messages.nonGaap, "us-non-gaap");
    }
}
