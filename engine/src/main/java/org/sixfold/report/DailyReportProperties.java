package org.sixfold.report;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the day's report is made.
 *
 * @param at local time: half an hour after the lists' cut-off at 20:00, so that their answers are
 *     in it, and half an hour before the night's quiet begins at 21:00
 */
@ConfigurationProperties("sixfold.daily-report")
record DailyReportProperties(@DefaultValue("20:30") LocalTime at) {}
