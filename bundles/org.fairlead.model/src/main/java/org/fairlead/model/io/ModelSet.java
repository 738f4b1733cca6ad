// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;

/**
 * Several XML files that refer to one another and to nothing else: what is not among them is never looked for. The objects belong to the set; give it
 * copies of objects that others use.
 */
public final class ModelSet {
    private static final String ROOT = "fairlead:/";

    private final ClosedSet files = new ClosedSet();

    /** Adds an object under a path with slashes, relative to the set. */
    public void add(String path, EObject root) {
        resource(path).getContents().add(root);
    }

    /** Lets references name an object of the set by this word instead of by its place in its file. */
    public void name(EObject object, String id) {
        if (object.eResource() instanceof XMLResourceImpl resource) {
            resource.setID(object, id);
        } else {
            throw new IllegalArgumentException("The object is not in the set.");
        }
    }

    /** The XML of the object under a path, in UTF-8. */
    public byte[] bytes(String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource(path).save(out, ModelFile.options());
        return out.toByteArray();
    }

    /**
     * Reads the object of a file and adds it under its path.
     *
     * @throws ModelFileException when the content is not well-formed, has an unknown element or attribute, or is of another type
     */
    public <T extends EObject> T load(String path, byte[] bytes, Class<T> type) throws IOException {
        Resource resource = resource(path);
        return ModelFile.one(ModelFile.read(resource, new ByteArrayInputStream(bytes), path), path, type);
    }

    /**
     * Follows all references.
     *
     * @throws ModelFileException when one leads nowhere, or out of the set
     */
    public void resolve() throws ModelFileException {
        EcoreUtil.resolveAll(files);
        Map<EObject, ?> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(files);
        if (!unresolved.isEmpty()) {
            URI uri = EcoreUtil.getURI(unresolved.keySet().iterator().next());
            throw new ModelFileException("A reference leads to " + uri + ", which is not there.");
        }
    }

    private Resource resource(String path) {
        URI uri = URI.createURI(ROOT + path);
        Resource there = files.getResource(uri, false);
        if (there != null) {
            return there;
        }
        Resource resource = new XMLResourceImpl(uri);
        files.getResources().add(resource);
        return resource;
    }
}
