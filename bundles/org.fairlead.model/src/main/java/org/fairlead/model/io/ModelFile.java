// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;

/**
 * XML files of the models. The form is EMF's own, with the element names of the Ecore files, so that editor, schema and file are one. Document
 * types and external entities are refused.
 */
public final class ModelFile {
    /** Parsers that were used before: finding and making one costs more than reading a rule with it. */
    private static final XMLParserPool PARSERS = new XMLParserPoolImpl();

    private ModelFile() {}

    /**
     * Reads the one object of a file.
     *
     * @throws ModelFileException when the content is not well-formed, has an unknown element or attribute, or is of another type
     * @throws IOException        when the file cannot be read
     */
    public static <T extends EObject> T load(Path file, Class<T> type) throws IOException {
        return load(Files.readAllBytes(file), file.toString(), type);
    }

    /** Reads the one object of a file that was read already; the name is for messages. */
    public static <T extends EObject> T load(byte[] bytes, String name, Class<T> type) throws IOException {
        return one(load(bytes, name), name, type);
    }

    /** The one object of a file, of the expected type. */
    static <T extends EObject> T one(List<EObject> contents, String name, Class<T> type) throws ModelFileException {
        if (contents.size() != 1 || !type.isInstance(contents.get(0))) {
            throw new ModelFileException(name + ": expected a " + type.getSimpleName() + " and found "
                    + (contents.isEmpty() ? "nothing" : contents.get(0).eClass().getName()) + ".");
        }
        return type.cast(contents.get(0));
    }

    /** Reads all objects of a file; references between them are resolved. */
    public static List<EObject> load(byte[] bytes, String name) throws IOException {
        return read(resource(name, holdsSeveral(bytes)), new ByteArrayInputStream(bytes), name);
    }

    /** Fills a file of a set. */
    static List<EObject> read(Resource resource, InputStream in, String name) throws IOException {
        try {
            resource.load(in, options());
        } catch (IOException e) {
            throw new ModelFileException(where(resource, name) + rootMessage(e) + ".", e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw new ModelFileException(
                    where(resource, name) + strip(resource.getErrors().get(0).getMessage()) + ".");
        }
        return resource.getContents();
    }

    /** Writes objects into one file: first beside it, then moved over it, so that the file is never half written. */
    public static void save(Path file, EObject... roots) throws IOException {
        Path target = file.toAbsolutePath();
        Path temporary = Files.createTempFile(target.getParent(), ".fairlead", ".tmp");
        try {
            Files.write(temporary, bytes(roots));
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The XML of objects in UTF-8. The objects leave the resource that they were in. */
    public static byte[] bytes(EObject... roots) throws IOException {
        Resource resource = resource("model.xml", roots.length > 1);
        resource.getContents().addAll(List.of(roots));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, options());
        resource.getContents().clear();
        return out.toByteArray();
    }

    /** Several objects stand inside an element of XMI; one stands alone, which is what people edit. */
    private static boolean holdsSeveral(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 500), StandardCharsets.UTF_8).contains("<xmi:XMI");
    }

    private static Resource resource(String name, boolean several) {
        ResourceSet set = new ClosedSet();
        Resource resource =
                several ? new XMIResourceImpl(URI.createFileURI(name)) : new XMLResourceImpl(URI.createFileURI(name));
        set.getResources().add(resource);
        return resource;
    }

    static Map<Object, Object> options() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
        options.put(XMLResource.OPTION_LINE_WIDTH, 120);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
        options.put(
                XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
        return options;
    }

    private static String where(Resource resource, String name) {
        int line =
                resource.getErrors().isEmpty() ? 0 : resource.getErrors().get(0).getLine();
        return line > 0 ? name + ", line " + line + ": " : name + ": ";
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return strip(String.valueOf(root.getMessage()));
    }

    /** EMF ends its messages with the address of the resource, which the reader of the message has just read. */
    private static String strip(String message) {
        String text = message.replaceFirst("\\s*\\(file:.*\\)$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
