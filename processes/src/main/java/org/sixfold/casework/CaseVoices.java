package org.sixfold.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who had a say in a case: who proposes, who reads a second time, who signs and who reviews are
 * different people.
 */
@Service
@Transactional(readOnly = true)
public class CaseVoices {

  private final CaseworkMapper mapper;
  private final Proposals proposals;
  private final Restrictions restrictions;

  CaseVoices(CaseworkMapper mapper, Proposals proposals, Restrictions restrictions) {
    this.mapper = mapper;
    this.proposals = proposals;
    this.restrictions = restrictions;
  }

  /** Proposer of what is to be signed, and second readers. */
  public Set<String> beforeSignature(String caseId) {
    Set<String> voices = new HashSet<>(mapper.findSecondReaders(caseId));
    proposals.latest(caseId).ifPresent(proposal -> voices.add(proposal.proposedBy()));
    return voices;
  }

  /** As before a signature, and who proposed and signed the decision that an objection is about. */
  public Set<String> beforeReview(String caseId) {
    Set<String> voices = beforeSignature(caseId);
    List<Restrictions.Decision> decisions = restrictions.decisionsOf(caseId);
    if (!decisions.isEmpty()) {
      voices.add(decisions.get(decisions.size() - 1).proposedBy());
      voices.add(decisions.get(decisions.size() - 1).signedBy());
    }
    return voices;
  }
}
