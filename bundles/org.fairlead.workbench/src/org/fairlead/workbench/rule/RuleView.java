// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rule;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.casefile.DecisionBar;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;
import org.fairlead.workbench.widget.Turn;

/** The selected rule: what it asks for, what was found, what to do. */
public class RuleView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.rule";

    private final ReviewSession session = ReviewSession.current();
    private RichText text;
    private DecisionBar bar;
    private Turn turn;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        text = new RichText(parent);
        // with a hint, so that no layout measures the whole text
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(text.control());
        bar = new DecisionBar(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        ReadingKeys.in(getSite(), text.control());
        turn = new Turn(parent, this::show);
        session.listen(parent, this);
        Palette.listen(parent, this::show);
        show();
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    @Override
    public void selectionChanged() {
        turn.ask();
    }

    private void show() {
        text.clear();
        RuleExplanation explanation = new RuleExplanation(text, session::show, this::show);
        session.outcome()
                .ifPresentOrElse(
                        outcome -> explanation.write(outcome, session.finding()),
                        () -> text.secondary(session.open().isPresent() ? Messages.noRule : Messages.noReview));
        text.show();
    }

    /** The decisions, for those who drive the window. */
    public DecisionBar decisions() {
        return bar;
    }

    /** The explanation as plain text. */
    public String text() {
        turn.now();
        return text.control().getText();
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }
}
