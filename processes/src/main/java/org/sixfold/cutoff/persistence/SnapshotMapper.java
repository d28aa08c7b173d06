package org.sixfold.cutoff.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Frozen figures: rows are added and read, never changed. */
@Mapper
public interface SnapshotMapper {

  /**
   * @throws org.springframework.dao.DuplicateKeyException if that day is frozen
   */
  void insert(SnapshotRow row);

  /** Null if that day is not frozen. */
  SnapshotRow find(@Param("day") LocalDate day, @Param("grid") String grid);

  /** Grids whose figures of that day are frozen. */
  List<String> frozen(@Param("day") LocalDate day);

  /** Lets one addendum at a time be added. */
  String lock(@Param("day") LocalDate day, @Param("grid") String grid);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if it is signed
   */
  void sign(SignatureRow row);

  /** Null if nobody has signed. */
  SignatureRow signature(@Param("day") LocalDate day, @Param("grid") String grid);

  void add(AddendumRow row);

  /** In their order. */
  List<AddendumRow> addenda(@Param("day") LocalDate day, @Param("grid") String grid);

  int countAddenda(@Param("day") LocalDate day, @Param("grid") String grid);

  /** Cases below a path, in the order of their ids. */
  List<CaseStateRow> cases(
      @Param("path") String path, @Param("after") String after, @Param("limit") int limit);
}
