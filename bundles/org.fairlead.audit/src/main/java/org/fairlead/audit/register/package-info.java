/** The registers of a review: rows and columns that views, CSV and Excel share. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.register;
