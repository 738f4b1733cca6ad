// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.live;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.rule.Clauses;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.widget.RichText;
import org.fairlead.workbench.widget.Voice;

/** A running call: a field that takes its words piece by piece, and what ought to be said before it ends. */
public class LiveView extends ViewPart {
    public static final String ID = "org.fairlead.workbench.live";

    /** As much at once is pasted rather than typed, and taken in at once. */
    private static final int PASTED = 20;

    private static final int MOST_NEWS = 5;

    private LiveCall call = new LiveCall(this::show);
    private RichText cards;
    private Text field;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        cards = new RichText(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards.control());
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(10, 8)
                .spacing(6, 6)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(200, 72)
                .applyTo(field);
        Voice.name(field, () -> Messages.liveField);
        field.addListener(SWT.Verify, this::pasted);
        field.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                append();
            }
        });
        button(bar, Messages.livePaste, this::paste);
        button(bar, Messages.liveAppend, this::append);
        button(bar, Messages.liveRestart, this::restart);
        Palette.listen(parent, this::show);
        ReviewSession.current().listen(parent, new ReviewSession.Listener() {
            @Override
            public void replaced(OpenReview before, OpenReview after) {
                call.replaced(before, after);
            }

            @Override
            public void decisionsChanged() {
                show();
            }
        });
        show();
    }

    private static void button(Composite bar, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void pasted(Event event) {
        if (event.text.length() > PASTED) {
            event.doit = false;
            String words = event.text;
            event.display.asyncExec(() -> append(words));
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(field.getDisplay());
        Object words = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        append(words == null ? "" : words.toString());
    }

    private void append() {
        String words = field.getText();
        field.setText("");
        append(words);
    }

    /** Takes a piece of the call in. */
    public void append(String words) {
        call.append(words);
    }

    private void restart() {
        call = new LiveCall(this::show);
        show();
        field.setFocus();
    }

    private void show() {
        if (cards == null || cards.control().isDisposed()) {
            return;
        }
        cards.clear();
        cards.title(Messages.liveTitle);
        cards.secondary(call.status());
        if (call.isEmpty()) {
            cards.paragraph(Messages.liveHint);
        }
        call.review().ifPresent(review -> {
            List<SayNow> all = SayNow.of(review);
            cards(Messages.liveNow, all.stream().filter(SayNow::urgent).toList());
            if (all.stream().noneMatch(SayNow::urgent)) {
                cards.paragraph("\u2713 " + Messages.liveCalm);
            }
            news();
            cards(
                    Messages.liveLater,
                    all.stream().filter(card -> !card.urgent()).toList());
            cards.gap();
            cards.secondary(call.kept()
                    .map(openCase -> NLS.bind(Messages.liveKept, openCase.file().getFileName()))
                    .orElse(Messages.liveKeep));
        });
        cards.show();
    }

    private void cards(String heading, List<SayNow> some) {
        if (some.isEmpty()) {
            return;
        }
        cards.heading(heading);
        for (SayNow card : some) {
            Finding finding = card.finding();
            cards.words(Shapes.of(finding.getSeverity()) + " ", Palette.of(finding.getSeverity()), true)
                    .words(RuleTexts.of(card.outcome().getRule().getTitle()), Palette.TEXT, true)
                    .endHanging();
            cards.indented(RuleTexts.of(finding.getMessage()), Palette.SECONDARY);
            card.clauses().stream()
                    .limit(1)
                    .forEach(clause -> cards.quote(clause, Messages.copyWording, () -> Clauses.copy(clause)));
        }
    }

    private void news() {
        List<Finding> news = call.news();
        if (!news.isEmpty()) {
            cards.gap();
            cards.secondary(NLS.bind(
                    Messages.liveNew,
                    news.size(),
                    news.stream()
                            .map(finding -> finding.getOutcome().getRule().getId())
                            .distinct()
                            .limit(MOST_NEWS)
                            .collect(Collectors.joining(", "))));
            cards.link(Messages.liveShow, () -> ReviewSession.current().select(news.getFirst()));
        }
    }

    /** What stands in the view, for those who drive the window. */
    public String text() {
        return cards.control().getText();
    }

    /** Whether what was taken in is still being checked. */
    public boolean isChecking() {
        return call.isChecking();
    }

    @Override
    public void setFocus() {
        field.setFocus();
    }
}
