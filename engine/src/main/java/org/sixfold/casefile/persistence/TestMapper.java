package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Samples and results. */
@Mapper
public interface TestMapper {

  void insertSample(SampleRow sample);

  void insertResult(TestResultRow result);

  List<SampleRow> findSamples(@Param("caseId") String caseId);

  /** Samples in a first or second tube of that number, oldest first. */
  List<SampleRow> findSamplesIn(@Param("tube") String tube);

  SampleRow findSample(@Param("id") String id);

  List<TestResultRow> findResults(@Param("caseId") String caseId);

  /** 1 if it was not corrected before. */
  int correct(@Param("id") String id, @Param("correctedById") String correctedById);

  /** 1 if it was not answered before. */
  int answered(@Param("id") String id, @Param("at") Instant at);

  /** 1 if nobody had told the person. */
  int told(@Param("id") String id, @Param("at") Instant at);

  /** Unanswered samples past their time for which nobody was chased, oldest first. */
  List<SampleRow> findLate(@Param("now") Instant now, @Param("limit") int limit);

  /** When the next unanswered sample becomes late; null if none is awaited. */
  Instant nextLate();

  /** 1 if it was neither answered nor chased before. */
  int chased(@Param("id") String id, @Param("at") Instant at);
}
