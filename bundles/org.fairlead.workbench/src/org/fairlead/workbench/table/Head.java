// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which columns are shown, in which order and how wide. A person's choice is kept under the name of the table. */
final class Head {
    private static final int PADDING = 16;
    private static final int LEAST = 24;

    /** A column as it is shown. */
    static final class Place {
        final int column;
        boolean hidden;
        /** Set by a person, in pixels; 0: by the column's own rule. */
        int chosen;
        /** As laid out. */
        int x;

        int width;

        Place(int column) {
            this.column = column;
        }
    }

    private final String table;
    private final List<? extends Column<?>> columns;
    private final List<Place> places = new ArrayList<>();

    Head(String table, List<? extends Column<?>> columns) {
        this.table = table;
        this.columns = columns;
        reset();
        load();
    }

    /** The columns from left to right without the hidden ones. */
    List<Place> shown() {
        return places.stream().filter(place -> !place.hidden).toList();
    }

    /** All columns from left to right. */
    List<Place> all() {
        return List.copyOf(places);
    }

    void reset() {
        places.clear();
        for (int i = 0; i < columns.size(); i++) {
            places.add(new Place(i));
        }
    }

    /** Gives each column its place; those of flexible width share what room is left. Returns the width of all. */
    int layOut(int room, double character) {
        int least = 0;
        int flexible = 0;
        for (Place place : shown()) {
            int wish = columns.get(place.column).width();
            place.width = place.chosen > 0 ? place.chosen : (int) (Math.abs(wish) * character) + PADDING;
            least += place.width;
            flexible += wish < 0 && place.chosen == 0 ? place.width : 0;
        }
        int left = Math.max(0, room - least);
        int x = 0;
        for (Place place : shown()) {
            if (flexible > 0 && columns.get(place.column).width() < 0 && place.chosen == 0) {
                place.width += (int) ((long) left * place.width / flexible);
            }
            place.x = x;
            x += place.width;
        }
        return x;
    }

    void width(Place place, int pixels) {
        place.chosen = Math.max(LEAST, pixels);
    }

    void hide(Place place, boolean hidden) {
        place.hidden = hidden && shown().size() > 1;
        save();
    }

    /** Moves a column before another one. */
    void move(Place place, Place before) {
        if (place != before) {
            places.remove(place);
            places.add(places.indexOf(before), place);
            save();
        }
    }

    /** Keeps the choice for the next start. */
    void save() {
        preferences()
                .put(
                        table,
                        places.stream()
                                .map(place -> (place.hidden ? "-" : "")
                                        + columns.get(place.column).id() + ":" + place.chosen)
                                .collect(Collectors.joining(",")));
    }

    /** Columns that are new in this version of the program come last. */
    private void load() {
        String kept = preferences().get(table, "");
        List<Place> known = new ArrayList<>();
        Arrays.stream(kept.split(",")).filter(part -> part.contains(":")).forEach(part -> {
            boolean hidden = part.startsWith("-");
            String id = part.substring(hidden ? 1 : 0, part.lastIndexOf(':'));
            places.stream()
                    .filter(place -> columns.get(place.column).id().equals(id))
                    .findFirst()
                    .ifPresent(place -> {
                        place.hidden = hidden;
                        place.chosen = number(part.substring(part.lastIndexOf(':') + 1));
                        known.add(place);
                    });
        });
        places.removeAll(known);
        places.addAll(0, known);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.fairlead.workbench/tables");
    }
}
