/** Phrases by which a call shows who speaks: one list, one pass over the text. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.cue;
