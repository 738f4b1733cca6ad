/** How good the program is against labelled calls: one class a subject, on the same tables that {@code predictions} writes. */
@org.jspecify.annotations.NullMarked
package org.fairlead.cli.evaluate;
