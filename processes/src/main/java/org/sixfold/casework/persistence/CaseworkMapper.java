package org.sixfold.casework.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Proposals, wanted changes, and who had a say before. */
@Mapper
public interface CaseworkMapper {

  void insertProposal(ProposalRow proposal);

  /** The latest one of a case; null if there is none. */
  ProposalRow findLatestProposal(@Param("caseId") String caseId);

  void insertChangeRequest(ChangeRequestRow request);

  /** The latest one of a case; null if there is none. */
  ChangeRequestRow findLatestChangeRequest(@Param("caseId") String caseId);

  /** Who read a contradiction of the case a second time. */
  List<String> findSecondReaders(@Param("caseId") String caseId);

  /** The health answers of the latest class confirmation, as JSON; null if there are none. */
  String latestClassHealth(@Param("caseId") String caseId);

  /** The outcomes of the latest answers of a kind, the newest first. */
  List<String> latestOutcomes(
      @Param("caseId") String caseId, @Param("kind") String kind, @Param("most") int most);

  /** Whether a decision still waits to be served; not the answer to an objection. */
  boolean isDecisionNoticeOpen(@Param("caseId") String caseId);

  int deleteProposals(@Param("caseId") String caseId, @Param("after") String after);
}
