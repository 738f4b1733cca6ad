/** One class a file format, one list of them; and the encodings of text. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.format;
