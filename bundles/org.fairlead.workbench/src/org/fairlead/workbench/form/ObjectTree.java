// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.fairlead.workbench.Messages;

/** An object and all that it contains, as a tree in which things are selected, added, removed and moved. */
public final class ObjectTree {
    /** Attributes that name an object, the best first. */
    private static final List<String> NAMES =
            List.of("title", "note", "document", "name", "id", "when", "voice", "met", "reason");

    private static final int NAME_LENGTH = 60;
    private final TreeViewer viewer;
    private final Runnable changed;
    private final boolean editable;

    /**
     * @param marks    what stands before the label of an object, such as ✓ or ✗; empty for nothing
     * @param selected told which object is selected
     * @param changed  called after something was added, removed or moved
     */
    public ObjectTree(
            Composite parent,
            Function<EObject, String> marks,
            Consumer<EObject> selected,
            Runnable changed,
            boolean editable) {
        this.changed = changed;
        this.editable = editable;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER);
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return marks.apply((EObject) element) + label((EObject) element);
            }
        });
        viewer.addSelectionChangedListener(e -> selection().ifPresent(selected));
        Menu menu = new Menu(viewer.getTree());
        menu.addListener(SWT.Show, e -> fill(menu));
        viewer.getTree().setMenu(menu);
        viewer.getTree().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                selection().ifPresent(this::remove);
            }
        });
    }

    /** Shows an object in place of the one before, and selects it. */
    public void show(EObject root) {
        viewer.setInput(List.of(root));
        viewer.expandToLevel(2);
        viewer.setSelection(new StructuredSelection(root));
    }

    public TreeViewer viewer() {
        return viewer;
    }

    private Optional<EObject> selection() {
        return Optional.ofNullable((EObject) viewer.getStructuredSelection().getFirstElement());
    }

    private static String label(EObject object) {
        String type = FieldTexts.label(object.eClass());
        for (String name : NAMES) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null
                    && object.eGet(feature) != null
                    && !object.eGet(feature).toString().isBlank()) {
                String text = object.eGet(feature).toString().strip();
                return type + ": " + (text.length() > NAME_LENGTH ? text.substring(0, NAME_LENGTH) + "…" : text);
            }
        }
        return type;
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        selection().filter(s -> editable).ifPresent(object -> {
            for (EReference reference : object.eClass().getEAllContainments()) {
                if (reference.isMany() || object.eGet(reference) == null) {
                    concrete(reference.getEReferenceType())
                            .forEach(type -> item(
                                    menu,
                                    Messages.formAdd + " " + FieldTexts.label(type),
                                    () -> add(object, reference, type)));
                }
            }
            if (object.eContainer() != null) {
                new MenuItem(menu, SWT.SEPARATOR);
                item(menu, Messages.formUp, () -> move(object, -1));
                item(menu, Messages.formDown, () -> move(object, 1));
                item(menu, Messages.formRemove, () -> remove(object));
            }
        });
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
    }

    private static List<EClass> concrete(EClass type) {
        List<EClass> types = new ArrayList<>();
        for (EClassifier other : type.getEPackage().getEClassifiers()) {
            if (other instanceof EClass c && !c.isAbstract() && type.isSuperTypeOf(c)) {
                types.add(c);
            }
        }
        return types;
    }

    /** Adds a new object of a type, and selects it. */
    @SuppressWarnings("unchecked")
    public void add(EObject parent, EReference reference, EClass type) {
        EObject added = EcoreUtil.create(type);
        if (reference.isMany()) {
            ((List<EObject>) parent.eGet(reference)).add(added);
        } else {
            parent.eSet(reference, added);
        }
        refresh(added);
    }

    private void remove(EObject object) {
        EObject parent = object.eContainer();
        if (editable && parent != null) {
            EcoreUtil.remove(object);
            refresh(parent);
        }
    }

    private void move(EObject object, int steps) {
        EObject parent = object.eContainer();
        if (parent != null
                && parent.eGet(object.eContainingFeature()) instanceof org.eclipse.emf.common.util.EList<?> list) {
            @SuppressWarnings("unchecked")
            var siblings = (org.eclipse.emf.common.util.EList<EObject>) list;
            int to = Math.clamp(siblings.indexOf(object) + steps, 0, siblings.size() - 1);
            siblings.move(to, object);
            refresh(object);
        }
    }

    private void refresh(EObject select) {
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(select), true);
        changed.run();
    }

    /** What contains what. */
    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((EObject) parent).eContents().toArray();
        }

        @Override
        public Object getParent(Object child) {
            return ((EObject) child).eContainer();
        }

        @Override
        public boolean hasChildren(Object parent) {
            return !((EObject) parent).eContents().isEmpty();
        }
    }
}
