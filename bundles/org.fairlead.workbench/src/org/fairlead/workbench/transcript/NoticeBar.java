// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;

/** What a person must know about the case in sight: it can only be read, it is sealed, work of a crash was recovered. */
final class NoticeBar {
    private final Composite control;
    private final Label label;

    NoticeBar(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 5).applyTo(control);
        label = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .exclude(true)
                .applyTo(control);
        control.setVisible(false);
        control.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Palette.MEDIUM.color());
            event.gc.fillRectangle(0, 0, 4, control.getSize().y);
        });
    }

    Composite control() {
        return control;
    }

    /** What it says now; empty while hidden. */
    String text() {
        return control.getVisible() ? label.getText() : "";
    }

    void show() {
        String words = String.join(
                "\n",
                ReviewSession.current()
                        .open()
                        .flatMap(OpenReview::openCase)
                        .map(NoticeBar::notices)
                        .orElse(List.of()));
        boolean on = !words.isEmpty();
        if (words.equals(label.getText()) && on == control.getVisible()) {
            return;
        }
        label.setText(words);
        control.setVisible(on);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !on;
        }
        control.getParent().layout(true);
    }

    private static List<String> notices(OpenCase openCase) {
        List<String> notices = new ArrayList<>();
        openCase.readOnlyBecause().ifPresent(why -> notices.add("\u25a1 " + NLS.bind(Messages.noticeReadOnly, why)));
        if (openCase.reviewCase().isSealed()) {
            notices.add("\u25a0 " + Messages.noticeSealed);
        }
        if (!openCase.recovered().isEmpty() && openCase.isDirty()) {
            notices.add("\u25c6 "
                    + NLS.bind(Messages.noticeRecovered, openCase.recovered().size()));
        }
        openCase.remarks().forEach(remark -> notices.add("\u25c6 " + remark));
        return notices;
    }
}
