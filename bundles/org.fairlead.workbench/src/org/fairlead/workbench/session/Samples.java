// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The sample transcripts that come with the program; their companies are invented. */
public enum Samples {
    ALPINE_RAIL("alpine-rail-2025-q3.txt", "Alpine Rail Holdings, Q3 2025"),
    NORTHWIND("northwind-foods-2025-q2.txt", "Northwind Foods, Q2 2025"),
    EXAMPLE_CLOUD("example-cloud-2024-q4.txt", "Example Cloud, Q4 2024");

    private final String fileName;
    private final String title;

    Samples(String fileName, String title) {
        this.fileName = fileName;
        this.title = title;
    }

    public String fileName() {
        return fileName;
    }

    /** For people; a name, so it is the same in every language. */
    public String title() {
        return title;
    }

    byte[] bytes() throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + fileName)) {
            if (in == null) {
                throw new FileNotFoundException("samples/" + fileName);
            }
            return in.readAllBytes();
        }
    }
}
