package org.sixfold.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.sixfold.intake.reading.ListLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the intake.
 *
 * @param fileSize largest file
 * @param inflatedSize largest workbook once unpacked
 * @param sharedStringSize largest table of texts of a workbook, which is held in memory
 * @param inflationRatio unpacked to packed size that no honest workbook reaches
 * @param parts most files in a workbook
 * @param rows most rows of a list
 * @param chunk rows opened in one transaction
 * @param recentAnswerDays days for which "not concerned" answers a new list as well
 */
@Validated
@ConfigurationProperties("sixfold.intake")
record IntakeProperties(
    @DefaultValue("20MB") DataSize fileSize,
    @DefaultValue("400MB") DataSize inflatedSize,
    @DefaultValue("64MB") DataSize sharedStringSize,
    @DefaultValue("200") int inflationRatio,
    @DefaultValue("2000") int parts,
    @DefaultValue("200000") int rows,
    @DefaultValue("100") @Min(1) @Max(500) int chunk,
    @DefaultValue("7") @Min(0) int recentAnswerDays) {

  ListLimits limits() {
    return new ListLimits(
        inflatedSize.toBytes(), sharedStringSize.toBytes(), inflationRatio, parts, rows);
  }
}
