// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.StateRow;

/** The columns of the results: those of {@link CallRow}, states and findings nested. */
final class CallSchema {
    private static final StructType STATE =
            new StructType().add("rule", DataTypes.StringType, false).add("state", DataTypes.StringType, false);
    private static final StructType FINDING = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("fingerprint", DataTypes.StringType, false)
            .add("rule", DataTypes.StringType, false)
            .add("element", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("state", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false)
            .add("begin", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("line", DataTypes.IntegerType, false)
            .add("section", DataTypes.StringType, false)
            .add("role", DataTypes.StringType, false)
            .add("speaker", DataTypes.StringType, false)
            .add("quote", DataTypes.StringType, false);

    static final StructType CALL = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("sha256", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("title", DataTypes.StringType, false)
            .add("issuer", DataTypes.StringType, false)
            .add("date", DataTypes.StringType, false)
            .add("profile", DataTypes.StringType, false)
            .add("turns", DataTypes.IntegerType, false)
            .add("statements", DataTypes.IntegerType, false)
            .add("error", DataTypes.StringType, false)
            .add("warnings", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("states", DataTypes.createArrayType(STATE, false), false)
            .add("findings", DataTypes.createArrayType(FINDING, false), false);

    private CallSchema() {}

    static Row row(CallRow call) {
        return RowFactory.create(
                call.path(),
                call.sha256(),
                call.bytes(),
                call.title(),
                call.issuer(),
                call.date(),
                call.profile(),
                call.turns(),
                call.statements(),
                call.error(),
                call.warnings().toArray(),
                rows(call.states(), CallSchema::row),
                rows(call.findings(), CallSchema::row));
    }

    private static <T> Row[] rows(List<T> values, java.util.function.Function<T, Row> row) {
        return values.stream().map(row).toArray(Row[]::new);
    }

    private static Row row(StateRow state) {
        return RowFactory.create(state.rule(), state.state());
    }

    private static Row row(FindingRow f) {
        return RowFactory.create(
                f.id(),
                f.fingerprint(),
                f.rule(),
                f.element(),
                f.severity(),
                f.state(),
                f.message(),
                f.begin(),
                f.end(),
                f.line(),
                f.section(),
                f.role(),
                f.speaker(),
                f.quote());
    }
}
