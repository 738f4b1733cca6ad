/** Which language a passage is in, and which version of what was said it holds. */
@org.jspecify.annotations.NullMarked
package org.fairlead.reader.language;
