package org.sixfold.transfer.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the transfer stage. */
@Mapper
public interface TransferMapper {

  void insertArrangement(CareArrangementRow row);

  List<CareArrangementRow> arrangementsOf(@Param("caseId") String caseId);

  /** The outcome of the latest answer of a kind; null if there is none. */
  String latestOutcome(@Param("caseId") String caseId, @Param("kind") String kind);
}
