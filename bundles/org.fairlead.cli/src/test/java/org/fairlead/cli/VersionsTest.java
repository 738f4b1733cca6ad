// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tests and command line run with the versions of the parent pom, the workbench with those of the target platform: they must be the same. */
class VersionsTest {
    @Test
    void pomAndTargetNameTheSameVersions() throws Exception {
        Document pom = parse("pom.xml");
        Map<String, String> target = versions(parse("targetplatform/fairlead.target"), Map.of());
        Map<String, String> pinned = versions(pom, properties(pom));
        pinned.keySet().retainAll(target.keySet());
        target.keySet().retainAll(pinned.keySet());
        assertEquals(pinned, target);
        assertTrue(target.containsKey("org.apache.poi:poi-ooxml"), "the two lists have nothing in common: " + target);
    }

    @Test
    void junitIsTheSame() throws Exception {
        String inTarget =
                versions(parse("targetplatform/fairlead.target"), Map.of()).get("org.junit.jupiter:junit-jupiter-api");
        assertEquals(properties(parse("pom.xml")).get("junit.version"), inTarget);
    }

    private static Document parse(String file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("../..", file).toFile());
    }

    private static Map<String, String> properties(Document pom) {
        Map<String, String> properties = new TreeMap<>();
        NodeList children = pom.getElementsByTagName("properties").item(0).getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            properties.put(
                    "${" + children.item(i).getNodeName() + "}",
                    children.item(i).getTextContent());
            properties.put(children.item(i).getNodeName(), children.item(i).getTextContent());
        }
        return properties;
    }

    /** Group and artifact to version, with the properties filled in. */
    private static Map<String, String> versions(Document document, Map<String, String> properties) {
        Map<String, String> versions = new TreeMap<>();
        NodeList dependencies = document.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (dependency.getElementsByTagName("version").getLength() > 0) {
                String version = text(dependency, "version");
                versions.put(
                        text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
                        properties.getOrDefault(version, version));
            }
        }
        return versions;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
