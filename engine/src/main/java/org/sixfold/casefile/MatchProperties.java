package org.sixfold.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of matching.
 *
 * @param matchSecret secret of the match keys, at least 32 characters, kept outside the database;
 *     if absent, the first start makes one up and keeps it in the database. It may never change:
 *     with another secret nobody is found again.
 */
@ConfigurationProperties("sixfold")
record MatchProperties(String matchSecret) {}
