// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.findings.CopyActions;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.table.HasTable;
import org.fairlead.workbench.table.Rows;
import org.fairlead.workbench.table.RowsTable;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.ChoiceChip;
import org.fairlead.workbench.widget.Turn;

/**
 * A page that shows a register of the open review: switches, a search field and a table, where wanted with a picture beside it. A subclass says which rows,
 * which columns and what happens when one is chosen.
 */
public abstract class TablePage<T> extends ViewPart implements ReviewSession.Listener, HasTable {
    private final String id;
    private final String name;
    private final Rows<T> rows;
    private final Map<ChoiceChip, Function<T, String>> choices = new LinkedHashMap<>();
    private RowsTable<T> table;
    private Composite bar;
    private Text search;
    private Label count;
    private Turn turn;

    /** A page; the id keeps the choice of columns, the name is for screen readers. */
    protected TablePage(String id, String name, List<Column<T>> columns) {
        this.id = id;
        this.name = name;
        rows = new Rows<>(columns);
    }

    /** The rows of a review. */
    protected abstract List<T> content(OpenReview open);

    /** What happens when a person selects a row. */
    protected abstract Consumer<T> action();

    /** What can be chosen over the table: label to value of a row. */
    protected Map<String, Function<T, String>> switches() {
        return Map.of();
    }

    /** What stands in the table when a review is open and has no row. */
    protected String nothing() {
        return Messages.noRow;
    }

    /** Makes the picture beside the table. Nothing by default. */
    protected void picture(Composite parent) {}

    /** Shows the rows of another review in the picture. */
    protected void draw(List<T> content) {}

    /** Whether {@link #picture} makes one. */
    protected boolean hasPicture() {
        return false;
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        createBar(parent);
        Composite body = parent;
        if (hasPicture()) {
            SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
            body = sash;
        }
        table = new RowsTable<>(body, id, name, rows);
        if (body instanceof SashForm sash) {
            picture(sash);
            sash.setWeights(70, 30);
        } else {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        }
        table.onChosen(action());
        table.onNarrowed(this::narrowed);
        CopyActions.install(getViewSite(), table);
        ReadingKeys.in(getSite(), table.control());
        turn = new Turn(parent, this::show);
        ReviewSession.current().listen(parent, this);
        show();
    }

    private void createBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite chips = new Composite(bar, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(chips);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(chips);
        switches().forEach((label, value) -> {
            ChoiceChip chip = new ChoiceChip(chips, label);
            chip.control().addListener(SWT.Selection, event -> narrow());
            choices.put(chip, value);
        });
        count = new Label(bar, SWT.RIGHT);
        Runnable colour = () -> count.setForeground(Palette.SECONDARY.color());
        colour.run();
        Palette.listen(count, colour);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchRows);
        GridDataFactory.fillDefaults()
                .hint(180, SWT.DEFAULT)
                .align(SWT.END, SWT.CENTER)
                .applyTo(search);
        search.addListener(SWT.Modify, event -> narrow());
    }

    private void narrow() {
        rows.containing(search.getText());
        rows.where(row -> choices.entrySet().stream()
                .allMatch(entry -> entry.getKey().lets(entry.getValue().apply(row))));
        table.narrow();
    }

    private void narrowed() {
        boolean all = rows.shown().size() == rows.all().size();
        count.setText(
                all
                        ? String.valueOf(rows.all().size())
                        : NLS.bind(
                                Messages.shownOf,
                                rows.shown().size(),
                                rows.all().size()));
        bar.layout(true);
        table.whenEmpty(
                ReviewSession.current().open().isEmpty()
                        ? Messages.noReview
                        : rows.all().isEmpty() ? nothing() : Messages.noMatchingRow);
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    private void show() {
        table.deselect();
        List<T> content = ReviewSession.current().open().map(this::content).orElse(List.of());
        choices.forEach((chip, value) -> {
            Map<String, Integer> counts = new TreeMap<>();
            content.forEach(row -> counts.merge(value.apply(row), 1, Integer::sum));
            chip.offer(counts);
        });
        rows.all(content);
        draw(content);
        narrow();
    }

    /** The table, also for those who drive the window. */
    @Override
    public RowsTable<T> table() {
        turn.now();
        return table;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
