/** Reports of a review: the audit workbook, JSON. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit;
