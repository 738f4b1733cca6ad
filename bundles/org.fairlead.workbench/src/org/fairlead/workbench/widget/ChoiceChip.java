// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.fairlead.workbench.theme.Palette;

/** A chip that opens a menu of values, any number of which may be chosen; none means all. */
public final class ChoiceChip extends Chip {
    private final String label;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    public ChoiceChip(Composite parent, String label) {
        super(parent, Palette.TEXT);
        this.label = label;
        tell();
    }

    /** Offers these values with their counts; of what was chosen, the values that are gone are dropped. */
    public void offer(Map<String, Integer> counts) {
        values.clear();
        values.putAll(counts);
        chosen.retainAll(counts.keySet());
        tell();
    }

    /** Whether a value passes. */
    public boolean lets(String value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    /** Chooses values, as a person does. */
    public void choose(Set<String> some) {
        chosen.clear();
        chosen.addAll(some);
        chosen.retainAll(values.keySet());
        tell();
        control().notifyListeners(SWT.Selection, new Event());
    }

    private void tell() {
        String before = text();
        text(
                chosen.isEmpty()
                        ? label + " \u25be"
                        : label + ": " + (chosen.size() == 1 ? chosen.iterator().next() : chosen.size()) + " \u25be");
        select(!chosen.isEmpty());
        if (!text().equals(before) && control().getParent().getParent() != null) {
            control().getParent().getParent().layout(true, true);
        }
    }

    @Override
    public void press() {
        Menu menu = new Menu(control());
        values.forEach((value, count) -> {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText((value.isBlank() ? "\u2013" : value).replace("&", "&&") + "  (" + count + ")");
            item.setSelection(chosen.contains(value));
            item.addListener(SWT.Selection, event -> {
                Set<String> some = new LinkedHashSet<>(chosen);
                if (!some.remove(value)) {
                    some.add(value);
                }
                choose(some);
            });
        });
        Point place = control().toDisplay(0, control().getSize().y);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
