/** A file or pasted text becomes a {@link org.fairlead.model.transcript.Transcript}: encoding, format, sections, turns, speakers, sentences. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader;
