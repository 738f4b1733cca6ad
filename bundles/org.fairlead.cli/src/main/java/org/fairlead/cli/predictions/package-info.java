/** What reviews found as tables of tab-separated values, one class a table, for measuring accuracy against labels. */
@org.jspecify.annotations.NullMarked
package org.fairlead.cli.predictions;
