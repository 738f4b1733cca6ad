/** What a record shows of its own shape: labels, voices, names, roles, sections. Offsets are UTF-16 code units. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.structure;
