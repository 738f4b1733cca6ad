// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fairlead.workbench.session.UserPacks;
import org.jspecify.annotations.Nullable;

/**
 * A rule to be edited or looked at.
 *
 * @param path of its file among the packs: pack/rules/id.xml
 * @param own  whether it is of a person's own pack; the program's are only looked at
 */
record RuleInput(String path, boolean own) implements IEditorInput {
    Path file() {
        return UserPacks.folder().resolve(path);
    }

    String pack() {
        return UserPacks.pack(path);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".xml", "");
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return own ? file().toString() : path;
    }

    @Override
    public <A> @Nullable A getAdapter(Class<A> adapter) {
        return null;
    }
}
