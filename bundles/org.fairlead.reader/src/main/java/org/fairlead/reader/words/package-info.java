/** The words of a text, found once for all who ask for them. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.words;
