// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;

/** Objects of the models in EMF's binary form: many times faster to read than XML, and only good for what this same program wrote. */
public final class BinaryFile {
    private static final Map<Object, Object> OPTIONS = Map.of(
            BinaryResourceImpl.OPTION_VERSION, BinaryResourceImpl.BinaryIO.Version.VERSION_1_1,
            BinaryResourceImpl.OPTION_STYLE_BINARY_ENUMERATOR, Boolean.TRUE,
            BinaryResourceImpl.OPTION_STYLE_BINARY_FLOATING_POINT, Boolean.TRUE);

    private BinaryFile() {}

    /** The binary form of objects that refer to one another and to nothing else. The objects leave the file that they were in. */
    public static byte[] bytes(Collection<? extends EObject> roots) throws IOException {
        Resource resource = resource();
        resource.getContents().addAll(roots);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, OPTIONS);
        resource.getContents().clear();
        return out.toByteArray();
    }

    /**
     * Reads the objects.
     *
     * @throws ModelFileException when the bytes are no such form, or one of other models
     */
    public static List<EObject> load(byte[] bytes) throws IOException {
        Resource resource = resource();
        try {
            resource.load(new ByteArrayInputStream(bytes), OPTIONS);
        } catch (RuntimeException e) {
            // what it throws on bytes that are not its own is anything from a failed cast to an index out of bounds
            throw new ModelFileException("The binary form cannot be read: " + e + ".", e);
        }
        return resource.getContents();
    }

    private static Resource resource() {
        Resource resource = new BinaryResourceImpl(URI.createURI("fairlead:/binary"));
        new ClosedSet().getResources().add(resource);
        return resource;
    }
}
