/** What every layer needs to know about a text: its lines and its sentences. Offsets are UTF-16 code units. */
@org.jspecify.annotations.NullMarked
package org.fairlead.model.text;
