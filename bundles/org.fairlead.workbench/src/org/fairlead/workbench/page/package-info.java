/** The pages beside the findings: registers of a review as tables with a picture. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.page;
