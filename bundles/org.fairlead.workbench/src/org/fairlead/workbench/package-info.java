/** The window: application, perspective, menus, messages, and the one place for failures. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench;
