// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.theme.Palette;

/** How one attribute is shown and typed. The object is changed as the person types. */
abstract class Field {
    /** Attributes that hold sentences. */
    private static final Set<String> LONG = Set.of(
            "rationale", "notMet", "weak", "remediation", "description", "text", "reason", "advice", "guidancePolicy");

    private static final int LINES = 4;
    final EObject object;
    final EAttribute attribute;
    final Runnable changed;

    private Field(EObject object, EAttribute attribute, Runnable changed) {
        this.object = object;
        this.attribute = attribute;
        this.changed = changed;
    }

    static Field of(EObject object, EAttribute attribute, Runnable changed) {
        boolean choice = attribute.getEAttributeType() instanceof EEnum;
        if (attribute.isMany()) {
            return choice ? new Ticks(object, attribute, changed) : new Lines(object, attribute, changed);
        }
        if (choice) {
            return new Choice(object, attribute, changed);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == boolean.class
                ? new Tick(object, attribute, changed)
                : new Line(object, attribute, changed, LONG.contains(attribute.getName()) && type == String.class);
    }

    abstract Control create(Composite parent, boolean editable);

    /** Whether it takes several lines. */
    boolean isHigh() {
        return false;
    }

    int lines() {
        return LINES;
    }

    final void set(Object value) {
        object.eSet(attribute, value);
        changed.run();
    }

    private static String word(Object value) {
        return FieldTexts.label((Enumerator) value);
    }

    /** One value as text; what is no value of the type is coloured and not taken. */
    private static final class Line extends Field {
        private final boolean several;

        Line(EObject object, EAttribute attribute, Runnable changed, boolean several) {
            super(object, attribute, changed);
            this.several = several;
        }

        @Override
        boolean isHigh() {
            return several;
        }

        @Override
        Control create(Composite parent, boolean editable) {
            Text text = new Text(parent, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
            text.setText(EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
            text.setEditable(editable);
            if (several) {
                Keys.tabLeaves(text);
            }
            text.addModifyListener(e -> take(text));
            return text;
        }

        private void take(Text text) {
            try {
                set(EcoreUtil.createFromString(attribute.getEAttributeType(), text.getText()));
                text.setForeground(null);
            } catch (RuntimeException e) {
                text.setForeground(Palette.HIGH.color()); // not yet a number: the value before stays
            }
        }
    }

    /** Several texts, one a line. */
    private static final class Lines extends Field {
        Lines(EObject object, EAttribute attribute, Runnable changed) {
            super(object, attribute, changed);
        }

        @Override
        boolean isHigh() {
            return true;
        }

        @Override
        int lines() {
            return Math.clamp(((List<?>) object.eGet(attribute)).size() + 1, LINES, 3 * LINES);
        }

        @Override
        Control create(Composite parent, boolean editable) {
            Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
            text.setText(((List<?>) object.eGet(attribute))
                    .stream().map(String::valueOf).collect(Collectors.joining(text.getLineDelimiter())));
            text.setEditable(editable);
            Keys.tabLeaves(text);
            text.addModifyListener(
                    e -> set(text.getText().lines().filter(l -> !l.isBlank()).toList()));
            return text;
        }
    }

    /** One of some words. */
    private static final class Choice extends Field {
        Choice(EObject object, EAttribute attribute, Runnable changed) {
            super(object, attribute, changed);
        }

        @Override
        Control create(Composite parent, boolean editable) {
            List<Enumerator> values = values(attribute);
            Combo combo = new Combo(parent, SWT.READ_ONLY);
            combo.setItems(values.stream().map(Field::word).toArray(String[]::new));
            combo.select(values.indexOf(object.eGet(attribute)));
            combo.setEnabled(editable);
            combo.addListener(SWT.Selection, e -> set(values.get(combo.getSelectionIndex())));
            return combo;
        }
    }

    /** Several of some words. */
    private static final class Ticks extends Field {
        Ticks(EObject object, EAttribute attribute, Runnable changed) {
            super(object, attribute, changed);
        }

        @Override
        Control create(Composite parent, boolean editable) {
            Composite box = new Composite(parent, SWT.NONE);
            RowLayoutFactory.swtDefaults().wrap(true).spacing(10).margins(0, 0).applyTo(box);
            List<?> chosen = (List<?>) object.eGet(attribute);
            for (Enumerator value : values(attribute)) {
                Button tick = new Button(box, SWT.CHECK);
                tick.setText(word(value));
                tick.setData(value);
                tick.setSelection(chosen.contains(value));
                tick.setEnabled(editable);
                tick.addListener(
                        SWT.Selection,
                        e -> set(Arrays.stream(box.getChildren())
                                .filter(b -> ((Button) b).getSelection())
                                .map(Control::getData)
                                .toList()));
            }
            return box;
        }
    }

    /** Yes or no. */
    private static final class Tick extends Field {
        Tick(EObject object, EAttribute attribute, Runnable changed) {
            super(object, attribute, changed);
        }

        @Override
        Control create(Composite parent, boolean editable) {
            Button tick = new Button(parent, SWT.CHECK);
            tick.setSelection((boolean) object.eGet(attribute));
            tick.setEnabled(editable);
            tick.addListener(SWT.Selection, e -> set(tick.getSelection()));
            return tick;
        }
    }

    private static List<Enumerator> values(EAttribute attribute) {
        return ((EEnum) attribute.getEAttributeType())
                .getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }
}
