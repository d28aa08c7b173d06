package org.sixfold.rules;

import org.sixfold.papers.Papers;
import org.sixfold.rules.persistence.RuleLapseLeftMapper;
import org.sixfold.rules.persistence.RuleLapseLeftRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The papers of those whose measure was shortened while their path stood still. An end is never
 * kept for a paper's sake: it is owed then, and made once.
 */
@Component
class OwedNotices {

  private static final Logger LOG = LoggerFactory.getLogger(OwedNotices.class);

  private final RuleLapseLeftMapper mapper;
  private final Papers papers;
  private final TransactionTemplate transaction;

  OwedNotices(RuleLapseLeftMapper mapper, Papers papers, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.papers = papers;
    this.transaction = transaction;
  }

  /** Makes the paper that is owed in a case, if one is; in the caller's transaction. */
  void make(String caseId) {
    RuleLapseLeftRow left = mapper.find(caseId);
    if (left != null && left.oldEnd() != null && mapper.paperMade(caseId) > 0) {
      papers.issueRuleChange(caseId, left.newRule(), left.oldEnd());
    }
  }

  /** As {@link #make} in a transaction of its own; what fails stays owed. */
  void tryToMake(String caseId) {
    try {
      transaction.executeWithoutResult(tx -> make(caseId));
    } catch (RuntimeException failure) {
      LOG.error("Paper of case {} stays owed: {}", caseId, failure.getClass().getName());
      LOG.debug("Case {}", caseId, failure);
    }
  }
}
