// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

/** On the first start a sample is opened, so that a new user sees at once what a review looks like. */
public final class FirstStart {
    /** With the value "none" nothing is opened; the tests of the window open what they need. */
    private static final String PROPERTY = "org.fairlead.firstStart";

    private static final NumberPreference STARTED = new NumberPreference("started");

    private FirstStart() {}

    /** Opens the sample, once. */
    public static void run() {
        if (STARTED.get() == 0 && !"none".equals(System.getProperty(PROPERTY))) {
            STARTED.set(1);
            ReviewJob.openSample(Samples.EXAMPLE_CLOUD);
        }
    }
}
