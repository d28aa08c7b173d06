package org.sixfold.casework;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.sixfold.casework.persistence.ProposalRow;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What doctors proposed; the deciding body signs the latest or nothing. */
@Service
@Transactional
public class Proposals {

  /**
   * A proposal.
   *
   * @param countedFrom the moment from which the days of the rule are counted
   */
  public record Proposal(
      String caseId,
      String personClass,
      Kind place,
      String ruleId,
      Instant countedFrom,
      String leastRestrictive,
      String proposedBy) {}

  private final CaseworkMapper mapper;

  Proposals(CaseworkMapper mapper) {
    this.mapper = mapper;
  }

  public void keep(Proposal proposal, Instant at) {
    mapper.insertProposal(
        new ProposalRow(
            Ids.next(),
            proposal.caseId(),
            proposal.personClass(),
            proposal.place(),
            proposal.ruleId(),
            proposal.countedFrom(),
            proposal.leastRestrictive(),
            proposal.proposedBy(),
            at));
  }

  /**
   * Drops what was proposed on a mistaken ground, so that nobody signs it.
   *
   * @param after the id of what asked for it; ids grow with time
   */
  public void drop(String caseId, String after) {
    mapper.deleteProposals(caseId, after);
  }

  /** When the latest one was made. */
  @Transactional(readOnly = true)
  public Optional<Instant> latestAt(String caseId) {
    return Optional.ofNullable(mapper.findLatestProposal(caseId)).map(ProposalRow::proposedAt);
  }

  /** Whether the latest one says that the person is of a class. */
  @Transactional(readOnly = true)
  public boolean isOfClass(String caseId, String personClass) {
    return latest(caseId).filter(one -> one.personClass().equals(personClass)).isPresent();
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> latest(String caseId) {
    return Optional.ofNullable(mapper.findLatestProposal(caseId))
        .map(
            row ->
                new Proposal(
                    row.caseId(),
                    row.personClass(),
                    row.place(),
                    row.ruleId(),
                    row.countedFrom(),
                    row.leastRestrictive(),
                    row.proposedBy()));
  }
}
