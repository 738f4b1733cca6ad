/** What is open and what is selected, with listeners, and the jobs that open it. */
@org.jspecify.annotations.NullMarked
package org.fairlead.workbench.session;
