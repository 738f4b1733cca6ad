// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.widget.Voice;

/** A field under each heading: rows must contain its words in that column. */
final class FilterRow {
    private final RowsTable<?> table;
    private final Map<Integer, Text> fields = new HashMap<>();

    FilterRow(RowsTable<?> table) {
        this.table = table;
    }

    boolean shown() {
        return !fields.isEmpty();
    }

    /** Height in pixels, 0 while hidden. */
    int height() {
        return shown() ? fields.values().iterator().next().computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4 : 0;
    }

    void show(boolean show) {
        if (show == shown()) {
            return;
        }
        if (show) {
            for (int i = 0; i < table.rows().columns().size(); i++) {
                fields.put(i, field(i));
            }
        } else {
            fields.keySet().forEach(column -> table.rows().containing(column, ""));
            fields.values().forEach(Text::dispose);
            fields.clear();
            table.narrow();
        }
    }

    private Text field(int column) {
        String label = table.rows().columns().get(column).label();
        Text field = new Text(table.control(), SWT.BORDER);
        field.setMessage("\u2026");
        field.addListener(SWT.Modify, event -> {
            table.rows().containing(column, field.getText());
            table.narrow();
        });
        Voice.name(field, () -> NLS.bind(Messages.filterColumn, label));
        return field;
    }

    /** Puts each field under its heading. */
    void layOut() {
        fields.values().forEach(field -> field.setVisible(false));
        for (Head.Place place : table.head().shown()) {
            Text field = fields.get(place.column);
            if (field != null) {
                field.setBounds(
                        place.x - table.left() + 2, table.painter().headHeight(), place.width - 4, height() - 4);
                field.setVisible(true);
            }
        }
    }
}
