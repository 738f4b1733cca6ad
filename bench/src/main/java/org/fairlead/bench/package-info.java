/** How fast transcripts are read and reviewed. */
@org.jspecify.annotations.NullMarked
package org.fairlead.bench;
