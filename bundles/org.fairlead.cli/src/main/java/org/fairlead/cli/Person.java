// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import org.fairlead.audit.casefile.Actor;
import picocli.CommandLine.Option;

/** The option that says who works on a case, as the audit trail names the person. */
final class Person {
    @Option(
            names = "--as",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who works on the case; without it, the name of the user account.")
    private String name = "";

    Actor actor() throws BadInput {
        try {
            return new Actor(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "--as \"" + name + "\" is no name; the name of the person who works on the case was expected.", e);
        }
    }
}
