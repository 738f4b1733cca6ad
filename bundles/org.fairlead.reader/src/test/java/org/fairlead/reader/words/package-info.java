/** Tests of the words of a text. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.words;
