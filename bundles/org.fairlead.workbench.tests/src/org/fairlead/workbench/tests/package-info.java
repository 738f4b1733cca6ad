/** The real window, driven and photographed. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.tests;
