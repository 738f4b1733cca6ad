// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fairlead.workbench.widget.Voice;

/** The attributes of one object, a field each. */
public final class FieldForm {
    private final ScrolledComposite scroll;
    private final Runnable changed;
    private Composite fields;

    /** @param changed called after a person changed a field */
    public FieldForm(Composite parent, Runnable changed) {
        this.changed = changed;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        fields = new Composite(scroll, SWT.NONE);
        scroll.setContent(fields);
        scroll.addListener(SWT.Resize, e -> size());
    }

    public Control control() {
        return scroll;
    }

    /** Shows an object in place of the one before. */
    public void show(EObject object, boolean editable) {
        fields.dispose();
        fields = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(10, 8)
                .applyTo(fields);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isChangeable() && !attribute.isTransient()) {
                add(object, attribute, editable);
            }
        }
        scroll.setContent(fields);
        size();
        scroll.getParent().layout(true, true);
    }

    private void add(EObject object, EAttribute attribute, boolean editable) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(FieldTexts.label(attribute));
        Field field = Field.of(object, attribute, changed);
        Control control = field.create(fields, editable);
        control.setData("field", attribute.getName());
        control.setToolTipText(FieldTexts.hint(attribute));
        label.setToolTipText(FieldTexts.hint(attribute));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, field.isHigh() ? SWT.BEGINNING : SWT.CENTER)
                .applyTo(label);
        GridDataFactory data = GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(120, field.isHigh() ? field.lines() * (label.computeSize(-1, -1).y + 2) : SWT.DEFAULT);
        data.applyTo(control);
        Voice.name(control, () -> FieldTexts.label(attribute));
    }

    private void size() {
        int width = scroll.getClientArea().width;
        Point size = fields.computeSize(width, SWT.DEFAULT);
        scroll.setMinSize(size);
    }
}
