/** The JSON of a review. */
@org.jspecify.annotations.NullMarked
package org.fairlead.audit.json;
