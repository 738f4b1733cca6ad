// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.profile;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.engine.RuleSwitch;
import org.fairlead.model.rules.Answer;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;

/** Every rule with whether the profile switches it on, and why not. */
public final class SwitchesTable {
    private final TableViewer viewer;
    private List<RuleSwitch> shown = List.of();

    SwitchesTable(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.profileOn, 14, row -> word(row.on()));
        column(layout, Messages.columnRule, 14, row -> row.rule().getId());
        column(layout, Messages.columnTitle, 34, row -> RuleTexts.of(row.rule().getTitle()));
        column(layout, Messages.columnReason, 58, row -> RuleTexts.of(row.reason()));
        Palette.listen(viewer.getTable(), viewer::refresh);
    }

    void show(List<RuleSwitch> switches) {
        if (!viewer.getTable().isDisposed()) {
            shown = switches;
            viewer.setInput(switches);
        }
    }

    /** What is shown. */
    public List<RuleSwitch> shown() {
        return shown;
    }

    private void column(
            TableColumnLayout layout, String title, int weight, java.util.function.Function<RuleSwitch, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((RuleSwitch) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return getText(row);
            }

            @Override
            public Color getForeground(Object row) {
                return ((RuleSwitch) row).on() == Answer.YES ? null : Palette.SECONDARY.color();
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** A shape and a word: never by colour alone. */
    private static String word(Answer on) {
        return switch (on) {
            case YES -> "● " + Messages.profileRuleOn;
            case NO -> "○ " + Messages.profileRuleOff;
            case UNKNOWN -> "? " + Messages.profileRuleOpen;
        };
    }
}
