package org.sixfold.casefile.persistence;

import java.util.List;

/**
 * Which cases a list shows, newest first.
 *
 * @param gridPath only cases at or below; null for all
 * @param scopePaths the asking user's grids; null for no limit
 * @param text name's beginning; null without a search term
 * @param documentKey key of the search term as a document
 * @param phone search term as a phone
 * @param beforeId only cases opened before this one; null for the first page
 */
public record CaseQuery(
    String caseState,
    String stage,
    String gridPath,
    List<String> scopePaths,
    String text,
    String documentKey,
    String phone,
    String beforeId,
    int limit) {}
