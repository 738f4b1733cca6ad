// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The review perspective at 200 %. */
class SharpTest {
    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void iconsAreDrawnAnewForTheScale() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        ReviewSession.current().step(1);
        Image icon = Window.view(FindingsView.ID, FindingsView.class).getTitleImage();
        Rectangle size = icon.getBounds();
        assertEquals(2 * size.width, icon.getImageData(200).width, "twice the points");
        Window.shot(Window.shell(), "review");
        Window.view(PicturesPage.ID, PicturesPage.class);
        Window.shot(Window.shell(), "pictures");
    }
}
