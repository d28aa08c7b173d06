package org.sixfold.riskarea.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The risk-area register. */
@Mapper
public interface RiskAreaMapper {

  /** Waits until nobody else decides about entries, to the end of the transaction. */
  int lock();

  RiskAreaRow find(@Param("id") String id);

  /** Latest beginning first. */
  List<RiskAreaRow> search(RiskAreaQuery query);

  /** Confirmed entries that cover some part of a time. */
  List<RiskAreaRow> findInForce(@Param("first") Instant first, @Param("last") Instant last);

  /**
   * Entries of the same place whose time meets this one's, waiting or confirmed.
   *
   * @param to null for an open end
   */
  List<RiskAreaRow> findMeeting(
      @Param("placeCode") String placeCode,
      @Param("placeName") String placeName,
      @Param("from") Instant from,
      @Param("to") Instant to);

  /** Waiting changes of an entry. */
  List<RiskAreaRow> findWaitingChanges(@Param("changesId") String changesId);

  void insert(RiskAreaRow row);

  /** 1 if it waited. */
  int decide(
      @Param("id") String id,
      @Param("state") String state,
      @Param("reason") String reason,
      @Param("previousTo") Instant previousTo,
      @Param("by") String by,
      @Param("at") Instant at);

  /** Lets a confirmed entry end at a moment. */
  void cut(@Param("id") String id, @Param("at") Instant at);
}
