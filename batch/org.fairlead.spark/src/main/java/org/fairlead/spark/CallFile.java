// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.Serializable;

/** A file to review. @param length in bytes, as the listing says */
record CallFile(String path, long length) implements Serializable {}
